package dev.hearth.msteams;

import dev.hearth.msteams.connector.Gatekeeper;
import dev.hearth.msteams.connector.MsTeamsProperties;
import java.time.InstantSource;

class JdkGatekeeperTests extends GatekeeperContract {

    @Override
    protected Gatekeeper open(MsTeamsProperties properties, InstantSource clock) {
        return new JdkGatekeeper(properties, clock);
    }
}
