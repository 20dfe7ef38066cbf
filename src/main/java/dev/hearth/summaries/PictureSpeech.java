package dev.hearth.summaries;

import dev.hearth.chat.Block;
import dev.hearth.chat.Voice;
import dev.hearth.summaries.book.Whose;
import dev.hearth.summaries.land.Addresses;
import dev.hearth.summaries.land.Album;
import dev.hearth.summaries.land.Landscape;
import dev.hearth.summaries.pictures.Picture;
import dev.hearth.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows pictures in chat; what a picture shows is said in words, too. */
@Component
class PictureSpeech {

    private static final int MOST = 4;

    private final Album album;
    private final Addresses addresses;
    private final Voice voice;

    PictureSpeech(Album album, Addresses addresses, Voice voice) {
        this.album = album;
        this.addresses = addresses;
        this.voice = voice;
    }

    List<Block> show(Team team, Whose whose, Period period, Landscape landscape) {
        List<Block> pictures = landscape.pictures().stream()
                .limit(MOST)
                .flatMap(lie -> album.draw(team, period, lie).stream()
                        .flatMap(picture -> show(addresses.of(team, whose, period, lie.name()), picture)))
                .toList();
        if (pictures.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(voice.text("summaries.pictures"));
        blocks.addAll(pictures);
        blocks.add(voice.context("summaries.pictures.withheld"));
        return blocks;
    }

    /** What the pictures that are shown ask. */
    List<String> questions(Team team, Period period, Landscape landscape) {
        return landscape.pictures().stream()
                .limit(MOST)
                .flatMap(lie -> album.draw(team, period, lie).stream())
                .map(Picture::question)
                .toList();
    }

    /** A machine without fonts says in words what it cannot draw. */
    private Stream<Block> show(String address, Picture picture) {
        String description = picture.words().description();
        return Stream.of(
                picture.canBeDrawn()
                        ? new Block.Picture(address, description)
                        : voice.text("summaries.picture.words", "words", description));
    }
}
