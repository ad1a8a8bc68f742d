package amity.standalone.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** As whom to log in to migrate the journal; nobody if that is done elsewhere. */
@ConfigurationProperties("amity.journal.owner")
record JournalOwner(@Nullable String user, @DefaultValue("") String password) {}
