package amity.platform.login;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers for five minutes which password has matched which hash, since Argon2 on every call of the API would be slow by
 * intent. Kept is an HMAC under a key that lives as long as the process; a changed password changes the hash and so misses.
 */
final class VerifiedLogins {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 1_000;
    private static final String HMAC = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;

    private final Map<String, Instant> until = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    VerifiedLogins(Clock clock, RandomGenerator random) {
        this.clock = clock;
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        this.key = new SecretKeySpec(secret, HMAC);
        Arrays.fill(secret, (byte) 0);
    }

    boolean contains(String password, String hash) {
        String seal = seal(password, hash);
        synchronized (until) {
            Instant end = until.get(seal);
            return end != null && clock.instant().isBefore(end);
        }
    }

    void add(String password, String hash) {
        String seal = seal(password, hash);
        synchronized (until) {
            until.remove(seal);
            until.put(seal, clock.instant().plus(KEPT));
        }
    }

    private String seal(String password, String hash) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(hash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
