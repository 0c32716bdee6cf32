/** Targets of requests that no browser sends. */
export const TARGETS = [
  ..."/../../etc/passwd /..%2f..%2fetc%2fpasswd /%2e%2e/%2e%2e/etc/passwd /.git/config /.env /package.json /server.ts /iop/../../x".split(
    " ",
  ),
  ..."/.documents/manifest.json /%00 /iop%00.html /iop%0d%0aX-Injected:%201 /iop%0aX-Injected:1 /%0d%0a%0d%0a<h1>x /%E0%A4%A /%ff%fe /%c0%af".split(
    " ",
  ),
  ..."//evil.example/ //evil.example/%2e%2e /\\evil.example /%5c%5cevil.example /iop;jsessionid=1 /iop.php /wp-login.php /wp-admin/ /cgi-bin/test".split(
    " ",
  ),
  ..."/_next /_next/ /_next/image?url=%2Fx&w=64&q=75 /_next/image?url=http%3A%2F%2F127.0.0.1%2F&w=64&q=75 /_next/data/build/iop.json".split(
    " ",
  ),
  ..."/_next/static/chunks/main.js /__nextjs_original-stack-frame /__nextjs_source-map /_next/webpack-hmr /iop.rsc /iop.txt /iop?_rsc=1 /index.txt".split(
    " ",
  ),
  ..."/iop.segments/_tree.segment.rsc /_not-found /_error /404 /500 /api/anything /en /en/en /EN/IOP /iop/ /IOP /iop// /iop/./ /* * iop ?q=1".split(
    " ",
  ),
  ..."http://evil.example/iop http://evil.example:99999/ https://user:pass@evil.example/iop ftp://x/ evil.example:443 :80 /#x /search?q=%00".split(
    " ",
  ),
  ..."/search?q=%0d%0aX-Injected:1 /search?q=%ED%A0%80 /search?q[]=1&q=2&q=3 /search?__proto__=1&constructor=2 /search?q=a&q=b /search/x /search/".split(
    " ",
  ),
  ..."/next-step/compare?levels=../../etc /next-step/compare?levels=iop&levels=iop /next-step/compare?a=%0d%0aX-Injected:1 /next-step/php-vs-iop".split(
    " ",
  ),
  ..."/next-step/iop-vs-iop /next-step/--- /next-step/%2e%2e /s/ /s/x /s/zzzzzz /s/%2e%2e /cards/ /cards/../iop /healthz/ /healthz?x=1 /HEALTHZ".split(
    " ",
  ),
  `/${"a".repeat(2047)}`,
  `/${"a".repeat(2100)}`,
  `/${"a/".repeat(1500)}`,
  `/${"%61".repeat(900)}`,
  `/search?q=${"a".repeat(100_000)}`,
  `/search?q=${"a".repeat(140_000)}`,
  `/search?${"q=1&".repeat(5000)}`,
  `/search?q=${"%F0%9F%8D%BA".repeat(3000)}`,
];
