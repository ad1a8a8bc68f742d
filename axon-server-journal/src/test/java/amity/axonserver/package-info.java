@org.jspecify.annotations.NullMarked
package amity.axonserver;
