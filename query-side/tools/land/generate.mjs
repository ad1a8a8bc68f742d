// Writes the coastline of the page's map, and the points that the Java projection is tested against.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const require = createRequire(import.meta.url);
const resources = new URL("../../src/", import.meta.url);
const WIDTH = 1000;
const CENTER = 150; // degrees east: the Pacific in the middle, China left of it
const TOP = 84;
const BOTTOM = -57; // Antarctica is left out

const land = feature(JSON.parse(readFileSync(require.resolve("world-atlas/land-110m.json"))), "land");

// d3-geo cuts every ring at the edge of the rotated map: no line runs across it.
const projection = geoEqualEarth().rotate([-CENTER, 0]).scale(1).translate([0, 0]).precision(0.001);
const edge = projection([CENTER + 179.9999, 0])[0];
const scale = WIDTH / (2 * edge);
projection.scale(scale).translate([WIDTH / 2, 0]);
const top = projection([CENTER, TOP])[1];
projection.translate([WIDTH / 2, -top]);
const height = Math.ceil(projection([CENTER, BOTTOM])[1]);
projection.clipExtent([[0, 0], [WIDTH, height]]).precision(0.4);

const path = geoPath(projection).digits(1)(land);
writeFileSync(new URL("main/resources/amity/query/page/land.svgpath", resources), path + "\n");

const points = [[150, 0], [114.26667, 30.58333], [131.6, 33.23333], [-79.99589, 40.44062], [6.76516, 51.43247],
  [-21.9, 64.1], [-46.63611, -23.5475], [172.63333, -43.53333], [150, TOP], [-29.9, 10], [-30.1, 10]];
const csv = points.map(([lon, lat]) => [lon, lat, ...projection([lon, lat]).map(n => n.toFixed(4))].join(","));
writeFileSync(new URL("test/resources/amity/query/page/equal-earth.csv", resources),
  ["lon,lat,x,y", ...csv].join("\n") + "\n");
console.log({ height, scale, top: -top, bytes: path.length });
