/** Stands in the record for own words: that there are some is told, and not one of them. */
export const written = '…';
