package amity.platform.login;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes and compares passwords with Argon2id: 19 MiB, two passes, one lane. As many hashes are computed at a time as there
 * are processors, so that a flood of logins fills the queue and not the memory.
 */
public final class Passwords {

    static final int MAX_LENGTH = 200;

    private static final int KIBIBYTES = 19 * 1024;

    /** Without what is easily mistaken for another: 0 O, 1 l I. */
    private static final String LETTERS = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, 2);
    private final Semaphore atATime = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final RandomGenerator random;

    public Passwords(RandomGenerator random) {
        this.random = random;
    }

    /** A new password of 20 characters that nobody can guess (116 bits). */
    public String random() {
        StringBuilder password = new StringBuilder();
        random.ints(20, 0, LETTERS.length()).forEach(i -> password.append(LETTERS.charAt(i)));
        return password.toString();
    }

    /** @throws IllegalArgumentException if it is empty or longer than 200 characters */
    String hash(String password) {
        if (password.isEmpty() || password.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a password has 1 to " + MAX_LENGTH + " characters");
        }
        return inTurn(() -> argon2.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> argon2.matches(password, hash));
    }

    private <T> T inTurn(Supplier<T> work) {
        atATime.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atATime.release();
        }
    }
}
