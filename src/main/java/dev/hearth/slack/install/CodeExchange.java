package dev.hearth.slack.install;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.hearth.slack.exchange.Tenants;
import dev.hearth.slack.web.Answer;
import dev.hearth.slack.web.Installations;
import dev.hearth.slack.web.SlackWeb;
import dev.hearth.workspaces.Person;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Exchanges the code at Slack and seals the token of one workspace. */
final class CodeExchange implements Installer {

    private static final Logger log = LoggerFactory.getLogger(CodeExchange.class);

    private final SlackWeb web;
    private final Installations installations;
    private final Tenants tenants;
    private final String clientId;
    private final String clientSecret;

    CodeExchange(SlackWeb web, Installations installations, Tenants tenants, String clientId, String clientSecret) {
        this.web = web;
        this.installations = installations;
        this.tenants = tenants;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    @Override
    public boolean install(String code, String back) {
        Answer<OAuthV2AccessResponse> answer = web.call(
                "",
                "oauth.v2.access",
                methods -> methods.oauthV2Access(r -> r.clientId(clientId)
                        .clientSecret(clientSecret)
                        .code(code)
                        .redirectUri(back)));
        if (!(answer instanceof Answer.Yes<OAuthV2AccessResponse>(OAuthV2AccessResponse access))
                || access.getTeam() == null
                || access.getAccessToken() == null
                || access.getAuthedUser() == null) {
            log.warn("Slack did not give a token: {}", answer instanceof Answer.No<?>(String error) ? error : "");
            return false;
        }
        String enterprise =
                access.getEnterprise() == null ? null : access.getEnterprise().getId();
        Person installer = new Person(
                tenants.of(enterprise, access.getTeam().getId()),
                access.getAuthedUser().getId());
        installations.install(installer, access.getAccessToken());
        return true;
    }
}
