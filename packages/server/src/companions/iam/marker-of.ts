/** The token of the next page in the words of Identity and Access Management. */
export const markerOf = ({ NextToken }: { readonly NextToken?: string }) =>
  NextToken === undefined ? { IsTruncated: false } : { IsTruncated: true, Marker: NextToken };
