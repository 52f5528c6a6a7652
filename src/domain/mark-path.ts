/**
 * The bauta: tricorn over a mask with a jutting chin, as one even-odd path in a 24 × 24 box. The toolbar icons are drawn
 * from it by `scripts/icons.ts`; whoever shows the mark in a page draws the same path.
 */
export const markPath =
  'M12 1c2.700 0 3.500 3.200 5.500 4.300 1.900 1 4.300.3 6-1.100-.3 2.900-2.300 4.900-4.800 5.700.3 1.700.1 3.200-.4 4.600l2.700 6C18.200 22.200 15.300 23 12 23s-6.200-.8-9-2.500l2.700-6c-.5-1.400-.7-2.900-.4-4.600C2.800 9.100.8 7.100.5 4.200c1.700 1.400 4.100 2.100 6 1.100C8.500 4.200 9.300 1 12 1ZM6.400 11.700c.5 3 3.800 3.500 5 .7-1-1.900-3.300-2.200-5-.7Zm11.200 0c-.5 3-3.800 3.500-5 .7 1-1.900 3.300-2.200 5-.7Z';
