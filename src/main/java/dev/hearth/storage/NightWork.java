package dev.hearth.storage;

/** Something to tidy up once a night, outside any transaction. Every bean of this type is asked. */
public interface NightWork {

    /** Where it stands among the others; smaller is earlier. The files are compacted last. */
    int order();

    /** Does it; may take a minute. */
    void tidy();
}
