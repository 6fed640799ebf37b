/** A digest of all code, which the build puts here (src/hosting/integrations/build-cache.ts). */
declare const CODE_VERSION: string;
