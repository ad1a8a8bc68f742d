package amity.platform.login;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes and compares passwords with Argon2id: 19 MiB, two passes, one lane. It is done on threads of its own, one
 * processor fewer than there are, and few may wait: a flood of logins is turned away and takes neither the memory nor the
 * processors from those who are in.
 */
public final class Passwords {

    public static final int MAX_LENGTH = 200;

    private static final int KIBIBYTES = 19 * 1024;
    private static final int WAITING = 32;

    /** Without what is easily mistaken for another: 0 O, 1 l I. */
    private static final String LETTERS = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, 2);
    private final ThreadPoolExecutor workers = workers();
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

    private <T> T inTurn(Callable<T> work) {
        try {
            return workers.submit(work).get();
        } catch (RejectedExecutionException full) {
            throw new AuthenticationServiceException("too many logins wait to be checked", full);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("a password could not be hashed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("the login was interrupted", stopped);
        }
    }

    private static ThreadPoolExecutor workers() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        ThreadPoolExecutor workers = new ThreadPoolExecutor(
                threads,
                threads,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("passwords-", 0).daemon().factory());
        workers.allowCoreThreadTimeOut(true);
        return workers;
    }
}
