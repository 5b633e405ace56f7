/** The component that the tutorials' code imports. */
export const Video = () => null
