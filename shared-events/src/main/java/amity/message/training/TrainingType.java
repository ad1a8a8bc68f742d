package amity.message.training;

/** How people learned. */
public enum TrainingType {
    TRAINING,
    /** 研修生 */
    TRAINEES,
    /** 国际交流员 */
    EXCHANGE_OFFICERS,
    STUDY_STAY
}
