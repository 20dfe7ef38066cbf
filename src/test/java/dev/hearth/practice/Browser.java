package dev.hearth.practice;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser before the practice chat, used as a person would: by labels, names and buttons. */
final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final int port;

    Browser(int port) throws IOException {
        this.port = port;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1360,900",
                "--user-data-dir=" + Files.createTempDirectory("practice-browser"));
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
    }

    static boolean installed() {
        return CHROMIUM.canExecute() && DRIVER.canExecute();
    }

    void open(String path) {
        driver.get("http://localhost:" + port + path);
    }

    void be(String person) {
        new Select(labelled("You are")).selectByVisibleText(person);
    }

    void say(String words) {
        labelled("Message").sendKeys(words);
        press("Send");
    }

    /** The field under this label, wherever it is shown. */
    WebElement labelled(String label) {
        return until(shown -> {
            WebElement named = shown
                    .findElements(By.xpath(
                            "//label[normalize-space(.)='" + label + "' or span[normalize-space(.)='" + label + "']]"))
                    .stream()
                    .filter(one -> one.getSize().height > 0)
                    .findFirst()
                    .orElse(null);
            if (named == null) {
                return null;
            }
            String field = named.getDomAttribute("for");
            return field == null ? named.findElement(By.cssSelector("input, select")) : shown.findElement(By.id(field));
        });
    }

    void press(String button) {
        until(shown -> {
            shown.findElements(By.xpath("//button[normalize-space(.)='" + button + "']")).stream()
                    .filter(WebElement::isDisplayed)
                    .reduce((first, last) -> last)
                    .orElseThrow(() -> new StaleElementReferenceException(button))
                    .click();
            return true;
        });
    }

    /** Waits until a log, a dialog or another region says this. */
    void sees(String region, String words) {
        until(shown -> region(region).getText().contains(words));
    }

    void seesNot(String region, String words) {
        until(shown -> !region(region).getText().contains(words));
    }

    WebElement region(String name) {
        return driver.findElement(By.cssSelector("[role=log][aria-label='" + name + "']"));
    }

    WebElement dialog() {
        return until(shown -> shown.findElement(By.cssSelector("dialog[open]")));
    }

    boolean dialogIsOpen() {
        return !driver.findElements(By.cssSelector("dialog[open]")).isEmpty();
    }

    void put(WebElement field, String value) {
        driver.executeScript(
                "arguments[0].value = arguments[1];"
                        + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));",
                field,
                value);
    }

    Object script(String code) {
        return driver.executeScript(code);
    }

    WebElement active() {
        return driver.switchTo().activeElement();
    }

    WebDriver driver() {
        return driver;
    }

    void picture(Path file) throws IOException {
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    <T> T until(Function<WebDriver, T> met) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(met);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
