/** An id made of a name's own words. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\b(?:the|a|an)\b/g, ' ')
    .replace(/[^\p{L}\d+]+/gu, '-')
    .replace(/^-|-$/g, '');
