package amity.platform.login;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a user may do: each what is said here, and what those before it may. */
public enum Role {
    /** Read all that is recorded. */
    READER,
    /** Record, correct and retract. */
    OFFICER,
    /** Look after the program: projections, what they set aside, metrics. */
    ADMIN;

    List<GrantedAuthority> authorities() {
        return Arrays.stream(values())
                .filter(one -> one.compareTo(this) <= 0)
                .<GrantedAuthority>map(one -> new SimpleGrantedAuthority("ROLE_" + one.name()))
                .toList();
    }
}
