package amity.message.query;

import amity.message.value.PartnerId;
import java.time.LocalDate;

/**
 * What is known of a partner, and which tie with it held on a day?
 */
public record FindPartner(PartnerId partner, LocalDate asOf) {}
