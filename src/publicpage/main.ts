document.documentElement.dataset.alive = '';
