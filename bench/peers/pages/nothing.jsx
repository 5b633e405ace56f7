/** The page without any banner: what the others are compared with. */
export const Peer = ({ children }) => children
