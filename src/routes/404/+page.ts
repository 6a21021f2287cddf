// Built as 404.html, which hosts show for what is not there. It ships no script: it stands at any address.
export const csr = false;
export const trailingSlash = 'never';
