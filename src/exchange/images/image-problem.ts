/** Why a picture is not taken; `kind` is what its bytes say it is. */
export type ImageProblem =
  | { readonly code: 'kind-not-read'; readonly kind: string }
  | { readonly code: 'too-many-pixels'; readonly pixels: number }
  | { readonly code: 'not-readable' };
