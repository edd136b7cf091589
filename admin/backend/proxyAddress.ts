/** Where the desk reads and writes files while the site runs on the editor's computer, on the page's own origin. */
export const proxyAddress = '/admin/files/';
