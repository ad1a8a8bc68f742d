package amity.query.page;

/** An award is shown with the partner that was honored, or that the recipient belongs to; else among all awards. */
final class HonorWays {

    private HonorWays() {}

    static Form.Ways from(String back) {
        return new Form.Ways(
                back,
                "/partners/{recipient.partnerId}?min-position={position}#fact-honor-{id}-0",
                "/?honors=all&min-position={position}#honors");
    }
}
