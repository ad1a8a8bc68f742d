package amity.standalone;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Both sides and the ground they stand on, in one application. */
@SpringBootApplication(scanBasePackages = "amity")
class AmityApplication {}
