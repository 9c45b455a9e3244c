/** The header in which the server says whom a request comes from; what a client says there is thrown away before. */
export const clientAddressHeader = 'x-stig-client';
