package dev.hearth.hooks.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses belong to the open internet, and how hosts are written. */
class RangesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.0.1",
                "11.0.0.1",
                "169.253.1.1",
                "223.255.255.255",
                "168.63.129.15",
                "2606:4700::1",
                "2a00:1450::1"
            })
    void openAddresses(String address) throws UnknownHostException {
        assertThat(Ranges.isOpen(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.168.1.1",
                "198.18.0.1",
                "168.63.129.16",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::a00:1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff::1"
            })
    void closedAddresses(String address) throws UnknownHostException {
        assertThat(Ranges.isOpen(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Tool.Example.com, tool.example.com",
        "tool.example.com:443, tool.example.com",
        "tool.example.com:8443, tool.example.com:8443",
        "https://tool.example.com/a?b, tool.example.com",
        "bücher.example, xn--bcher-kva.example"
    })
    void hostsAsTheyAreTyped(String typed, String host) {
        assertThat(Hosts.read(typed)).contains(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "10.0.0.1",
                "[::1]",
                "http://tool.example.com",
                "a b.example",
                "u:p@tool.example.com",
                "*.example.com",
                "127.1"
            })
    void whatIsNoHost(String typed) {
        assertThat(Hosts.read(typed)).isEqualTo(Optional.empty());
    }
}
