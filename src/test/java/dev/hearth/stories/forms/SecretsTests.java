package dev.hearth.stories.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I pasted AKIAIOSFODNN7EXAMPLE into the channel",
                "the token was ghp_0123456789012345678901234567890123456789",
                "-----BEGIN RSA PRIVATE KEY-----",
                "xoxb-not-a-real-token-0123456789",
                "postgres://app:hunter2hunter2@db:5432/app",
                "password = correct1horse2",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlaXNoZXJl"
            })
    void plainSecretsAreNoticed(String text) {
        assertThat(Secrets.beginning("So " + text + " and it worked")).isPresent();
        assertThat(Secrets.beginning("So " + text).orElseThrow()).hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I forgot my password: again, and the api key: nobody knew where",
                "the secret of a good Monday",
                "see https://example.org/a:b@c and git@github.com:x/y.git",
                "commit 4f9c2d0e8b1a7c6d5e4f3a2b1c0d9e8f7a6b5c4d broke nothing",
                "password: please-change-me"
            })
    void ordinaryWordsAreNone(String text) {
        assertThat(Secrets.beginning(text)).isEmpty();
    }
}
