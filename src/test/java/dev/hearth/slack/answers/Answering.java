package dev.hearth.slack.answers;

import dev.hearth.chat.HomeSection;
import dev.hearth.chat.Voice;
import dev.hearth.chat.sides.Atlas;
import dev.hearth.chat.sides.Wording;
import dev.hearth.clock.WallClock;
import dev.hearth.slack.blockkit.BlockKit;
import dev.hearth.slack.web.SlackWeb;
import java.util.List;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The room of answers, put together by hand. */
public record Answering(Ways ways, HomeTab home, Background background) {

    public static Answering at(SlackWeb web, Voice voice, WallClock clock, HomeSection... sections) {
        BlockKit kit = new BlockKit(voice);
        Background background = new Background();
        Windows windows = new Windows(web, kit, clock);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        for (int i = 0; i < sections.length; i++) {
            beans.addBean("section" + i, sections[i]);
        }
        return new Answering(
                new Ways(web, kit, windows, background, voice, clock),
                new HomeTab(
                        beans.getBeanProvider(HomeSection.class),
                        windows,
                        background,
                        () -> new Atlas(List.of(), List.of()),
                        new Wording(voice),
                        voice),
                background);
    }
}
