package amity.platform.axonserver;

/** Axon Server answers again after it did not. Published to the application. */
public record AxonServerIsBack() {}
