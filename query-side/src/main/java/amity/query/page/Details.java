package amity.query.page;

import amity.message.value.CountryCode;
import amity.message.value.InvalidValue;
import amity.message.value.PartnerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a fact says besides its date: what we have a word for in the reader's language, the rest as it was recorded. */
final class Details {

    /** Said together with another, or of no interest to a reader. */
    private static final Set<String> SILENT =
            Set.of("headcountQualifier", "purposeEn", "honorEn", "titleEn", "quantityQualifier", "lon", "allowRepeat");

    private Details() {}

    static List<Detail> of(Map<String, Object> details, Teller teller) {
        List<Detail> told = new ArrayList<>();
        details.forEach((key, value) -> {
            boolean said = value != null && !value.equals("") && !List.of().equals(value);
            if (said && key.equals("purposeEn") && !details.containsKey("purpose")) {
                told.add(Detail.of("purpose", SourceText.of(value.toString()), teller.words()));
            } else if (said && key.equals("partnerIds") && details.containsKey("title")) {
                // Only a delegation goes from one to the next.
                told.add(new Detail(key, teller.words().of("detail.partners"), teller.partners(partners(value))));
            } else if (said && !SILENT.contains(key)) {
                told.add(Detail.of(key, value(key, value, details, teller), teller.words()));
            }
        });
        return told;
    }

    private static SourceText value(String key, Object value, Map<String, Object> all, Teller teller) {
        Words words = teller.words();
        String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
        return switch (key) {
            case "tier", "kind", "direction", "level" -> SourceText.plain(words.orElse(key + "." + text, text));
            case "type", "sector", "measure" -> SourceText.plain(words.orElse("type." + text, text));
            case "people", "funds", "expires", "published", "yearly", "qualifier", "quantity" ->
                SourceText.of(RecordDetails.said(key, value, all, words));
            case "countryCode" -> SourceText.plain(country(text, words));
            case "headcount" -> SourceText.plain(headcount(text, all, words));
            case "lat" -> SourceText.plain(text + ", " + all.get("lon"));
            case "purpose", "honor", "title" -> SourceText.of(inLanguage(text, all.get(key + "En"), words));
            case "into", "givenUp" ->
                partner(value).map(it -> teller.partners(List.of(it))).orElseGet(() -> SourceText.plain(text));
            case "partnerIds", "through" -> teller.partners(partners(value));
            case "alternatives" -> value instanceof List<?> list ? OtherDates.of(list, words) : SourceText.of(text);
            case "recipient" -> value instanceof Map<?, ?> map ? recipient(map, teller) : SourceText.plain(text);
            default -> value instanceof List<?> list ? SourceText.of(joined(list, words)) : SourceText.of(text);
        };
    }

    private static String country(String code, Words words) {
        return code.matches("[A-Z]{2}") ? words.country(new CountryCode(code)) : code;
    }

    private static String headcount(String number, Map<String, Object> all, Words words) {
        Object qualifier = all.getOrDefault("headcountQualifier", "EXACT");
        return words.of("headcount." + qualifier, number);
    }

    private static String inLanguage(String chinese, @Nullable Object english, Words words) {
        return words.chinese() || english == null ? chinese : english.toString();
    }

    private static SourceText recipient(Map<?, ?> recipient, Teller teller) {
        Words words = teller.words();
        Optional<PartnerId> partner = partner(recipient.get("partnerId"));
        Object name = recipient.get("name");
        Object count = recipient.get("count");
        List<SourceText.Piece> pieces = new ArrayList<>();
        if (String.valueOf(recipient.get("kind")).equals("HOME_CITY")) {
            pieces.add(new SourceText.Piece(teller.homeCity(), null));
        } else if (name != null) {
            pieces.add(new SourceText.Piece(name.toString(), null));
        }
        partner.ifPresent(it -> {
            if (!pieces.isEmpty()) {
                pieces.add(new SourceText.Piece(" · ", null));
            }
            pieces.add(teller.partner(it));
        });
        if (count != null && !count.toString().equals("1")) {
            String several = words.of("honors.recipients." + recipient.get("kind"), count.toString());
            pieces.add(new SourceText.Piece(pieces.isEmpty() ? several : " · " + several, null));
        }
        return new SourceText(pieces);
    }

    static List<PartnerId> partners(@Nullable Object ids) {
        return ids instanceof List<?> list
                ? list.stream().flatMap(id -> partner(id).stream()).toList()
                : List.of();
    }

    static Optional<PartnerId> partner(@Nullable Object id) {
        try {
            return id == null ? Optional.empty() : Optional.of(new PartnerId(id.toString()));
        } catch (InvalidValue noId) {
            return Optional.empty();
        }
    }

    private static String joined(List<?> list, Words words) {
        return String.join(words.of("and"), list.stream().map(String::valueOf).toList());
    }
}
