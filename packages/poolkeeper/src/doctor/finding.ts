/** One thing that the doctor looked at. `absent` is no fault: not every machine has or needs it. */
export interface Finding {
  readonly subject: string;
  readonly state: 'well' | 'absent' | 'wrong';
  readonly text: string;
}
