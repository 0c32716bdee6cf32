// For CloudFront in front of a bucket of S3, as a function for viewer requests: names the file that holds the page.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler({ request }) {
  const path = request.uri.replace(/\/+$/, "");
  if (path === "") request.uri = "/index.html";
  else if (!/\.[a-z]+$/.test(path)) request.uri = `${path}.html`;
  return request;
}
