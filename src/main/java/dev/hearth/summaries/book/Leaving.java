package dev.hearth.summaries.book;

import dev.hearth.stories.ReadershipChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A story that its team may not read any more leaves what was made for good: shown again, it enters what is made next (P8). */
@Component
class Leaving {

    private final SummaryBook book;

    Leaving(SummaryBook book) {
        this.book = book;
    }

    @EventListener
    void changed(ReadershipChanged changed) {
        book.leave(changed.story());
    }
}
