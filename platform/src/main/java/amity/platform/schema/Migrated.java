package amity.platform.schema;

/**
 * A schema that has been migrated: whatever reads or writes its tables takes this bean, so that it cannot start earlier.
 */
public record Migrated(String schema) {}
