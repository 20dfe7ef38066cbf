package dev.hearth.msteams.sdk;

import dev.hearth.msteams.ConnectorContract;
import dev.hearth.msteams.connector.Connector;
import dev.hearth.msteams.connector.MsTeamsProperties;
import java.time.InstantSource;

class SdkConnectorTests extends ConnectorContract {

    @Override
    protected Connector open(MsTeamsProperties properties) {
        return new SdkConnector(properties, InstantSource.system(), PATIENCE);
    }
}
