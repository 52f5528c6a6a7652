// Bits of those concepts that code asks for by name: numbers, so that no name of a concept is in the content script. Their order is
// that of `concepts`, to which a test holds them.

export const email = 1 << 0;
export const register = 1 << 1;
export const login = 1 << 2;
export const recovery = 1 << 3;
export const checkout = 1 << 5;
export const search = 1 << 7;
export const recipient = 1 << 8;
export const code = 1 << 9;
export const user = 1 << 10;
export const again = 1 << 11;
export const name = 1 << 13;
