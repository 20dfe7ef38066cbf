package dev.hearth.summaries.pages;

import dev.hearth.summaries.land.Addresses;
import dev.hearth.summaries.land.Album;
import dev.hearth.summaries.land.Landscape;
import dev.hearth.summaries.land.Landscapes;
import dev.hearth.summaries.pictures.Picture;
import dev.hearth.team.Teams;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where chats fetch pictures. What is not there any more, and what never was, is the same 404. */
@Controller
class PictureDoor {

    private final Addresses addresses;
    private final Teams teams;
    private final Landscapes landscapes;
    private final Album album;

    PictureDoor(Addresses addresses, Teams teams, Landscapes landscapes, Album album) {
        this.addresses = addresses;
        this.teams = teams;
        this.landscapes = landscapes;
        this.album = album;
    }

    @GetMapping(Addresses.PATH + "{address}.png")
    ResponseEntity<byte[]> picture(@PathVariable String address) {
        return addresses
                .read(address)
                .flatMap(this::picture)
                .filter(Picture::canBeDrawn)
                .map(picture -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_PNG)
                        .cacheControl(CacheControl.noStore())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(picture.png()))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }

    private Optional<Picture> picture(Addresses.Meant meant) {
        return teams.find(meant.team())
                .flatMap(team -> landscapes.of(team, meant.whose(), meant.period()).stream()
                        .map(Landscape::pictures)
                        .flatMap(lies -> lies.stream())
                        .filter(lie -> lie.name().equals(meant.name()))
                        .findFirst()
                        .flatMap(lie -> album.draw(team, meant.period(), lie)));
    }
}
