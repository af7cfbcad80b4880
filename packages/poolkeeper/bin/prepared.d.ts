/** Whether this is the published package, which holds no sources. */
export declare const isPublished: boolean;

/** The `entry` to run, or why there is none: a file `changed` since the build, or nothing at all is there. */
export declare function findPrepared(): { readonly entry?: URL; readonly changed?: string };
