/** The open secret of every demonstration newsroom: the sign-in page tells it to whoever looks. */
export const demoPassword = 'isnad-demonstration';
