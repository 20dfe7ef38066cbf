package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearth.HearthApplication;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The way from the practice chat to the pages in a real browser, and each page by the rules for screen readers. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesBrowserTests {

    private static final List<String> PAGES = List.of(
            "/in",
            "/out",
            "/about/privacy",
            "/about/terms",
            "/pages",
            "/pages/experiments",
            "/pages/experiments/1",
            "/pages/evidence",
            "/pages/pulse",
            "/pages/landscape",
            "/pages/stories",
            "/pages/triangles/1",
            "/pages/reviews",
            "/pages/reviews/1",
            "/pages/reviews/1/prepare",
            "/pages/reviews/1/ideas",
            "/pages/export",
            "/pages/incidents",
            "/pages/incidents/1",
            "/pages/settings",
            "/pages/settings/1",
            "/pages/privacy",
            "/pages/nothing");

    private static ConfigurableApplicationContext hearth;
    private static Browser browser;
    private static int port;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Browser.installed(), "no browser here: install chromium and chromium-driver to try the pages");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        hearth = new SpringApplicationBuilder(HearthApplication.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:pages;DB_CLOSE_DELAY=-1",
                        "--server.port=" + port,
                        "--hearth.public-url=http://localhost:" + port,
                        "--hearth.bell=false");
        browser = new Browser(port);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            hearth.close();
        }
    }

    @Order(1)
    @Test
    void aLinkInTheChatSignsInWithOnePressAndLeavesNoTokenInTheAddress() {
        browser.open("/?person=mia");
        browser.say("/hearth web");
        browser.sees("Only you", "This link opens your pages.");
        WebElement link = browser.region("Only you").findElement(By.linkText("Open the pages"));
        String chat = driver().getWindowHandle();
        link.click();
        browser.until(shown -> shown.getWindowHandles().size() == 2);
        driver().getWindowHandles().stream()
                .filter(window -> !window.equals(chat))
                .forEach(window -> driver().switchTo().window(window));

        browser.until(shown -> shown.findElement(By.id("by-link")).isDisplayed());
        assertThat(driver().getCurrentUrl()).isEqualTo("http://localhost:" + port + "/in");
        assertThat(browser.active().getText()).isEqualTo("Sign in");
        assertThat(driver().findElement(By.id("code")).isDisplayed()).isFalse();
        browser.active().sendKeys(Keys.ENTER);

        browser.until(shown -> shown.findElement(By.tagName("h1")).getText().equals("Home"));
        assertThat(driver().getCurrentUrl()).isEqualTo("http://localhost:" + port + "/pages");
        assertThat(driver().findElement(By.tagName("main")).getText()).contains("What is planned", "Where to go");
    }

    @Order(2)
    @Test
    void aReviewBegunInTheChatHasItsPage() {
        browser.open("/?person=mia");
        browser.say("/ooda open checkout is slow");
        browser.say("/ooda observe p99 is up, strange");
        browser.say("/ooda decide restart the pool");
        browser.say("/ooda resolve it is fast again");
        browser.say("/review start");
        browser.sees("Only you", "Review 1 has begun.");
        browser.open("/pages/reviews/1");

        assertThat(driver().findElement(By.tagName("main")).getText()).contains("Timeline", "p99 is up, strange");
        browser.open("/pages/reviews/1/ideas");
        browser.press("5 minutes");
        browser.until(shown -> shown.findElement(By.cssSelector("#timer [role=status]"))
                .getText()
                .equals("The timer runs."));
        browser.press("Stop the timer");
    }

    @Order(2)
    @Test
    void theWayPastTheMenuIsTheFirstStopOfTheKeyboard() {
        browser.open("/pages/experiments");
        driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        browser.until(shown -> browser.active().getText().equals("Go to the page itself"));
        browser.active().sendKeys(Keys.ENTER);

        assertThat(browser.active().getTagName()).isEqualTo("main");
    }

    static List<String> pages() {
        return PAGES;
    }

    @Order(3)
    @ParameterizedTest
    @MethodSource("pages")
    void everyPageKeepsTheRulesForScreenReadersInLightAndDark(String path) throws IOException {
        for (String scheme : List.of("light", "dark")) {
            prefer(scheme);
            browser.open(path);
            assertThat(violations()).as(path + " in " + scheme).isEqualTo(List.of());
        }
    }

    @Order(4)
    @ParameterizedTest
    @MethodSource("pages")
    void everyPageFitsAPhone(String path) {
        driver().manage().window().setSize(new Dimension(500, 900));
        width(400);
        browser.open(path);

        assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        width(0);
        driver().manage().window().setSize(new Dimension(1360, 900));
    }

    @Order(5)
    @Tag("P17")
    @Test
    void nothingThatPeopleTellRunsOnAPage() {
        browser.open("/?person=mia");
        browser.say("/story <img src=x onerror=\"window.ran=1\"><script>window.ran=1</script>");
        browser.sees("Only you", "Kept for you alone.");
        browser.open("/pages/stories");

        assertThat(driver().findElement(By.tagName("main")).getText()).contains("<script>window.ran=1</script>");
        assertThat(browser.script("return window.ran")).isNull();
    }

    @Order(6)
    @Test
    void aStoryIsPlacedInTheTriangleByKeysAndByATap() throws IOException {
        browser.open("/pages/stories");
        driver().findElement(By.partialLinkText("What it means to you")).click();
        WebElement plane = driver().findElement(By.cssSelector("[data-plane]"));
        WebElement first = driver().findElement(By.name("first"));
        assertThat(driver().findElement(By.id("triad-now")).getText()).isEqualTo("Nothing said yet.");
        for (String scheme : List.of("light", "dark")) {
            prefer(scheme);
            assertThat(violations()).as(scheme).isEqualTo(List.of());
        }

        plane.sendKeys(Keys.ARROW_UP, Keys.ARROW_UP, Keys.ARROW_LEFT);
        assertThat(Integer.parseInt(first.getAttribute("value"))).isGreaterThan(40);
        assertThat(driver().findElement(By.id("triad-now")).getText())
                .matches("people \\d+, tools \\d+, rules \\d+\\.");
        plane.sendKeys(Keys.DELETE);
        assertThat(first.getAttribute("value")).isEmpty();

        new Actions(driver()).moveToElement(plane, 0, 40).click().perform();
        int tapped = Integer.parseInt(first.getAttribute("value"));
        assertThat(tapped).isBetween(0, 40);
        browser.press("Keep");
        browser.until(shown ->
                shown.findElement(By.cssSelector("[role=status]")).getText().equals("Kept."));
        assertThat(driver().findElement(By.name("first")).getAttribute("value")).isEqualTo(Integer.toString(tapped));
        assertThat(violations()).isEqualTo(List.of());

        driver().findElement(By.name("not-applying")).sendKeys(Keys.SPACE);
        assertThat(driver().findElement(By.id("triad-now")).getText()).isEqualTo("Does not apply.");
        browser.press("Keep");
        browser.until(shown -> shown.findElement(By.name("not-applying")).isSelected());
    }

    /** Pictures of the pages for those who lay them out: {@code -Dpictures=FOLDER}. */
    @Order(7)
    @ParameterizedTest
    @CsvSource({"light, 1200", "dark, 1200", "light, 400"})
    void isPaintedOnRequest(String scheme, int width) throws IOException {
        String folder = System.getProperty("pictures");
        assumeTrue(folder != null, "pictures are painted with -Dpictures=FOLDER");
        prefer(scheme);
        width(width);
        for (String path : PAGES) {
            browser.open(path);
            String name = path.substring(1).replace('/', '-') + "-" + scheme + "-" + width + ".png";
            browser.picture(Files.createDirectories(Path.of(folder)).resolve(name));
        }
        width(0);
    }

    @Order(8)
    @Test
    void signsOut() {
        prefer("light");
        browser.open("/pages");
        browser.press("Sign out");
        browser.until(shown -> shown.findElement(By.tagName("h1")).getText().equals("You are signed out here"));

        browser.open("/pages/stories");
        assertThat(driver().findElement(By.tagName("h1")).getText()).isEqualTo("Sign in");
    }

    private static WebDriver driver() {
        return browser.driver();
    }

    private static void prefer(String scheme) {
        ((ChromeDriver) driver())
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** As wide as a phone; 0 for the window's own width. */
    private static void width(int pixels) {
        ((ChromeDriver) driver())
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of(
                                "width",
                                pixels,
                                "height",
                                pixels == 0 ? 0 : 900,
                                "deviceScaleFactor",
                                0,
                                "mobile",
                                false));
    }

    private static Object violations() throws IOException {
        try (InputStream rules = PagesBrowserTests.class.getResourceAsStream("/axe.min.js")) {
            browser.script(new String(Objects.requireNonNull(rules).readAllBytes(), StandardCharsets.UTF_8));
        }
        driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        return ((JavascriptExecutor) driver())
                .executeAsyncScript("const done = arguments[0];"
                        + "axe.run().then(found => done(found.violations.map(one => one.id + ': '"
                        + " + one.nodes.map(node => node.html).join(' '))), fault => done([String(fault)]))");
    }
}
