package amity.platform.testing;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The ground alone, as the tests of this module start it. */
@SpringBootApplication(scanBasePackages = "amity.platform")
public class PlatformApplication {}
