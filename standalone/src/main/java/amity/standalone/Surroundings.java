package amity.standalone;

/** What libraries read from system properties before there is any configuration. */
final class Surroundings {

    private Surroundings() {}

    static void settle() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("java.awt.headless", "true");
    }
}
