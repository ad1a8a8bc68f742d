/** The tests that Axon publishes for every storage engine, run against this one. */
package amity.eventstore.axon;
