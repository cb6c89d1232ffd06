/** What every answer tells the browser: trust nothing but this newsroom itself. */

import type { FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** No inline script or style anywhere; `upgradeInsecureRequests` would break plain http. */
export function helmetOptions(isHttps: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        frameSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: isHttps && { maxAge: 63_072_000, includeSubDomains: true },
    referrerPolicy: { policy: 'no-referrer' },
  };
}

const unused = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];
const permissions = unused.map((feature) => `${feature}=()`).join(', ');

/** Only published reports may be found by search engines, and only files may be kept by caches. */
export function addPlainHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', permissions);
    reply.header('cache-control', 'no-store');
    if (!request.url.startsWith('/r/')) reply.header('x-robots-tag', 'noindex');
  });
}
