package dev.hearth.stories;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out numbers before there is a row. Named stories get them from blocks, the first small and each twice as large as
 * the one before, so that a busy process seldom asks the database and a quiet one wastes few.
 */
@Component
public class StoryNumbers {

    private static final int SMALLEST = 32;
    private static final int LARGEST = 8192;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final SecureRandom random = new SecureRandom();
    private int size = SMALLEST;
    private long upcoming;
    private long end;

    StoryNumbers(JdbcClient jdbc, PlatformTransactionManager manager) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The next number for a story told with a name. */
    public synchronized Story.Id next() {
        if (upcoming == end) {
            end = apart.execute(status -> claim(size));
            upcoming = end - size;
            size = Math.min(size * 2, LARGEST);
        }
        return new Story.Id(upcoming++);
    }

    /** A number for a story without a name; it tells nothing. */
    public Story.Id random() {
        return new Story.Id(StoryIds.NAMELESS + random.nextLong(StoryIds.NAMELESS));
    }

    private long claim(int count) {
        jdbc.sql("update story_ids set upcoming = upcoming + ?").param(count).update();
        return jdbc.sql("select upcoming from story_ids").query(Long.class).single();
    }
}
