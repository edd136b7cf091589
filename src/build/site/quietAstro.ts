/*
 * Imported first by each command that runs Astro: no telemetry, no look for newer versions over the network,
 * and no server that goes on in the background when the command ends.
 */
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] ??= 'true';
process.env['ASTRO_DEV_BACKGROUND'] = '0';
