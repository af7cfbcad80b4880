/** Whether something caught is an error of the system with this code, such as `ENOENT`. */
export const hasCode = (error: unknown, code: string): error is Error & { readonly code: string } =>
  error instanceof Error && 'code' in error && error.code === code;
