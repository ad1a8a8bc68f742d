package amity.message.query;

/** In which order records are listed: by the earliest day that their dates can mean, the undated last; or by their titles. */
public enum RecordSort {
    NEWEST,
    OLDEST,
    TITLE
}
