/** Database schemas, each migrated by the module that owns it. */
@NullMarked
package amity.platform.schema;

import org.jspecify.annotations.NullMarked;
