/** Records of ten kinds, from agreements to published figures: listed, counted and told one by one, as of any day. */
@NullMarked
package amity.query.records;

import org.jspecify.annotations.NullMarked;
