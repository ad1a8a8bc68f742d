package amity.platform.login;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks name and password. An unknown or locked-out name costs the same hash as a wrong password and gets the same answer.
 * Attempts for one name from one address are taken one after the other, so that no burst slips past the throttle.
 */
final class LoginCheck implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passwords passwords;
    private final VerifiedLogins verified;
    private final Throttle throttle;
    private final String nobodysHash;
    private final List<Lock> turns =
            Stream.<Lock>generate(ReentrantLock::new).limit(64).toList();

    LoginCheck(Accounts accounts, Passwords passwords, VerifiedLogins verified, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.verified = verified;
        this.throttle = throttle;
        this.nobodysHash = passwords.hash(passwords.random());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (!Username.isOne(username) || password.isEmpty() || password.length() > Passwords.MAX_LENGTH) {
            throw new BadCredentialsException("no such login");
        }
        try {
            Account account = verified(username, password)
                    .orElseGet(() -> checkInTurn(username + " " + address(attempt), username, password));
            return login(account, attempt.getDetails());
        } catch (DataAccessException unreachable) {
            throw new AuthenticationServiceException("the users cannot be read", unreachable);
        }
    }

    /** As one who is in, with the role of the moment. */
    static Authentication login(Account account, @Nullable Object details) {
        List<GrantedAuthority> authorities = account.role().authorities();
        User user = new User(account.username(), "", authorities);
        var login = UsernamePasswordAuthenticationToken.authenticated(user, null, authorities);
        login.setDetails(details);
        return login;
    }

    /** Looked up before anything that waits: whoever is in already does not stand behind strangers. */
    private Optional<Account> verified(String username, String password) {
        return accounts.find(username)
                .filter(Account::enabled)
                .filter(account -> verified.contains(password, account.passwordHash()));
    }

    private Account checkInTurn(String key, String username, String password) {
        Lock turn = turns.get(Math.floorMod(key.hashCode(), turns.size()));
        turn.lock();
        try {
            return check(key, username, password);
        } finally {
            turn.unlock();
        }
    }

    private Account check(String key, String username, String password) {
        Optional<Account> account = accounts.find(username).filter(Account::enabled);
        String hash = account.map(Account::passwordHash).orElse(nobodysHash);
        throttle.check(key);
        boolean matches = passwords.matches(password, hash);
        if (!matches || account.isEmpty()) {
            throttle.failed(key);
            throw new BadCredentialsException("no such login");
        }
        throttle.succeeded(key);
        verified.add(password, hash);
        return account.get();
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "-";
    }
}
